package kr.ieum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /** What plugins see is a library beside the modules, not one of them. */
    private final ApplicationModules modules =
            ApplicationModules.of(Ieum.class, resideInAnyPackage("kr.ieum.plugin", "kr.ieum.plugin.."));

    @Test
    void modulesUseOnlyWhatTheyDeclareAndWhatOthersShow() {
        modules.verify();
    }

    @Test
    void theMapOfModulesCanBeDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
