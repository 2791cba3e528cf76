package kr.ieum.benchmarks;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.Firms;
import kr.ieum.x.benchmark.FirmTable;

/** The page as the platform would bring it. */
@Route(FirmTablePage.PATH)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
class FirmTablePage extends FirmTable {

    static final String PATH = "benchmark/firms";

    FirmTablePage(Firms firms) {
        super(firms);
    }
}
