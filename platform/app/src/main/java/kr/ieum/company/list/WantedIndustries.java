package kr.ieum.company.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The codes that chosen classes stand for. A firm keeps the code it was given, of revision 10 or 11.
 *
 * @param codes of both revisions, in order
 * @param not10 those of the codes that mean another class in revision 10
 * @param not11 those of the codes that mean another class in revision 11
 * @param range holds the codes and no other, where they follow each other
 */
record WantedIndustries(
        Collection<String> codes, List<String> not10, List<String> not11, Optional<IndustryRange> range) {}
