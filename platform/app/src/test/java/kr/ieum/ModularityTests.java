package kr.ieum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /** What plugins see and what speaks to Keycloak are libraries beside the modules, not of them. */
    private final ApplicationModules modules = ApplicationModules.of(
            Ieum.class, resideInAnyPackage("kr.ieum.plugin", "kr.ieum.plugin..", "kr.ieum.keycloak"));

    @Test
    void modulesUseOnlyWhatTheyDeclareAndWhatOthersShow() {
        modules.verify();
    }

    @Test
    void theMapOfModulesCanBeDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
