package kr.ieum.industry.catalogue;

import java.io.Serializable;

/**
 * A class of KSIC that belongs to an industry of the region, with all below it.
 *
 * @param revision 10 or 11
 * @param code a section's letter or two to five digits
 */
public record ScopeCode(int revision, String code) implements Serializable {

    static ScopeCode read(String written) {
        var parts = written.split(":", 2);
        return new ScopeCode(Integer.parseInt(parts[0]), parts[1]);
    }

    String written() {
        return revision + ":" + code;
    }
}
