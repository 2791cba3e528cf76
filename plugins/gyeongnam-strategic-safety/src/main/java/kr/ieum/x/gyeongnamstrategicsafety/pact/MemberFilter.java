package kr.ieum.x.gyeongnamstrategicsafety.pact;

import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies are looked for.
 *
 * @param words parts of name, role or programmes; all when blank
 * @param sector null for all
 * @param former whether those who left are among them
 */
record MemberFilter(String words, @Nullable Sector sector, boolean former) {

    static final MemberFilter ALL = new MemberFilter("", null, false);
}
