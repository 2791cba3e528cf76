package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.plugin.Firms;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Members;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.springframework.stereotype.Component;

/** What the parts of the page work with. */
@Component
record LinkDesk(Demands demands, Links links, Members members, Firms firms, Records records, Labels labels) {}
