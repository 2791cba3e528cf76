package kr.ieum.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kr.ieum.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's imports, the last first. */
@Service
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.MINISTRY_ADMIN})
@Transactional(readOnly = true)
public class ImportHistory {

    private final Imports imports;

    ImportHistory(Imports imports) {
        this.imports = imports;
    }

    public List<Import> recent(int offset, int limit) {
        return imports.recent(offset, limit);
    }

    public int count() {
        return imports.count();
    }

    /** Imports that wait for someone to go on or to cancel. */
    public int unfinished() {
        return imports.unfinished();
    }
}
