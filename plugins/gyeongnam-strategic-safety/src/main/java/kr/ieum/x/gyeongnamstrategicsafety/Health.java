package kr.ieum.x.gyeongnamstrategicsafety;

import kr.ieum.plugin.HealthCheck;
import kr.ieum.x.gyeongnamstrategicsafety.desk.Figures;
import kr.ieum.x.gyeongnamstrategicsafety.links.Links;
import org.pf4j.Extension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Well when its tables answer and its figures can be counted. */
@Extension
public class Health implements HealthCheck {

    private final JdbcClient jdbc;
    private final Links links;
    private final Figures figures;

    Health(JdbcClient jdbc, Links links, Figures figures) {
        this.jdbc = jdbc;
        this.links = links;
        this.figures = figures;
    }

    @Override
    public void check() {
        links.madeInAll();
        figures.punctualityInAll();
        jdbc.sql("SELECT count(*) FROM pact_member").query(Integer.class).single();
    }
}
