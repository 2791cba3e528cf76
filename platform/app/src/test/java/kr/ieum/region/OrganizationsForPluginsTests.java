package kr.ieum.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ieum.plugin.Organizations;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@AsTenant("jeonnam")
class OrganizationsForPluginsTests {

    @Autowired
    Organizations organizations;

    @Test
    void aRegionHasItsOwnBodiesAndTheOfficeThatServesIt() {
        var names = names(organizations);

        assertThat(names)
                .isSorted()
                .contains("전남테크노파크", "광주·전남지방중소벤처기업청")
                .doesNotContain("광주테크노파크", "경남테크노파크", "경남지방중소벤처기업청");
    }

    @Test
    void itDependsOnTheRegionWhichBodiesThereAre() {
        var names = Tenancy.callAs(new TenantId("gwangju"), () -> names(organizations));

        assertThat(names).contains("광주테크노파크", "광주·전남지방중소벤처기업청").doesNotContain("전남테크노파크");
    }

    private static List<String> names(Organizations port) {
        return port.all().stream().map(body -> body.name().ko()).toList();
    }
}
