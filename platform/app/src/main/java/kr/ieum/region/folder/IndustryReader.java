package kr.ieum.region.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.folder.SourceFile;
import kr.ieum.region.folder.IndustryRecord.Link;

/** Reads {@code ksic-10.tsv}, {@code ksic-11.tsv} and the crosswalk between them. */
final class IndustryReader {

    private static final int SUB_CLASS = 5;

    private IndustryReader() {}

    /** In the order of the file a class follows what it belongs to, and a division its section. */
    static List<IndustryRecord> classes(SourceFile file, int revision) {
        var read = new LinkedHashMap<String, IndustryRecord>();
        var section = "";
        for (var line : file.table("code", "name")) {
            var code = line.cell(0);
            if (!code.matches("[A-U]|[0-9]{2,5}") || line.cell(1).isEmpty()) {
                throw file.wrong(line.number(), "bad-code", "code", code);
            }
            section = code.length() == 1 ? code : section;
            var parent = parent(code, section);
            if (read.containsKey(code)) {
                throw file.wrong(line.number(), "industry-twice", code);
            }
            if (code.length() > 1 && !read.containsKey(parent)) {
                throw file.wrong(line.number(), "industry-without-parent", code);
            }
            var parentOrNone = code.length() == 1 ? null : parent;
            read.put(code, new IndustryRecord(revision, code, code.length(), section, parentOrNone, line.cell(1)));
        }
        return List.copyOf(read.values());
    }

    static List<Link> links(SourceFile file, List<IndustryRecord> from, List<IndustryRecord> to) {
        var old = subClasses(from);
        var present = subClasses(to);
        var seen = new HashSet<Link>();
        var links = new ArrayList<Link>();
        for (var line : file.table("from", "to")) {
            var link = new Link(line.cell(0), line.cell(1));
            if (!old.contains(link.code10())) {
                throw file.wrong(line.number(), "unknown-industry", 10, link.code10());
            }
            if (!present.contains(link.code11())) {
                throw file.wrong(line.number(), "unknown-industry", 11, link.code11());
            }
            if (!seen.add(link)) {
                throw file.wrong(line.number(), "industry-twice", link.code10() + " - " + link.code11());
            }
            links.add(link);
        }
        return links;
    }

    private static Set<String> subClasses(List<IndustryRecord> classes) {
        return classes.stream()
                .filter(each -> each.level() == SUB_CLASS)
                .map(IndustryRecord::code)
                .collect(Collectors.toSet());
    }

    private static String parent(String code, String section) {
        return code.length() == 2 ? section : code.substring(0, Math.max(0, code.length() - 1));
    }
}
