package kr.ieum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Ieum.class);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndWhatOthersShow() {
        modules.verify();
    }

    @Test
    void theMapOfModulesCanBeDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
