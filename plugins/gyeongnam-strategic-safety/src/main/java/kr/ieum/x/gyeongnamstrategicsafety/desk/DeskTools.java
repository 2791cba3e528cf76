package kr.ieum.x.gyeongnamstrategicsafety.desk;

import kr.ieum.plugin.Firms;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.springframework.stereotype.Component;

/** What the parts of the page work with. */
@Component
record DeskTools(
        Tickets tickets, DeskClock clock, Firms firms, Colleagues colleagues, Records records, Labels labels) {}
