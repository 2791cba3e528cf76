package kr.ieum.benchmarks;

import java.sql.SQLException;
import kr.ieum.company.CompanyWords;
import kr.ieum.testkit.ManyCompanies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sees to it that the database holds its million firms in seventeen tenants; loads them once. */
@Component
class FirmLoader {

    private static final Logger log = LoggerFactory.getLogger(FirmLoader.class);

    private final Superuser superuser;
    private final CompanyWords words;
    private final int firms;

    FirmLoader(Superuser superuser, CompanyWords words, @Value("${ieum.benchmarks.firms:1000000}") int firms) {
        this.superuser = superuser;
        this.words = words;
        this.firms = firms;
    }

    void load() throws SQLException {
        var present = superuser
                .jdbc()
                .sql("SELECT count(*) FROM core.company")
                .query(Long.class)
                .single();
        if (present >= firms) {
            log.info("{} firms are there", present);
            return;
        }
        log.info("loading {} firms, once …", firms);
        try (var connection = superuser.connection()) {
            ManyCompanies.load(connection, firms, name -> words.of(name, null, null, null, null, null, null));
        }
    }
}
