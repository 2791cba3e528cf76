package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ieum.company.intake.FoundIndustries.Doubt;
import kr.ieum.company.intake.cell.IndustryCell;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import org.jspecify.annotations.Nullable;

/**
 * Finds the KSIC classes that a row means. A file has few different cells of the kind, so each is looked up once. Codes
 * without a word on their revision are of 11 where it has them, else of 10; a label tells which is meant.
 */
final class IndustryFinder {

    private static final int NEWEST = 11;
    private static final int OLDEST = 10;
    private static final int PROPOSALS = 3;
    private static final int LONGEST_LABEL = 300;
    private static final Pattern BETWEEN_LABELS = Pattern.compile("(?<=업)\\s*[,/;|·]\\s*");

    private final Industries industries;
    private final OptionalInt revision;
    private final Map<Cells, FoundIndustries> found = new ConcurrentHashMap<>();

    private record Cells(String code, String label) {}

    IndustryFinder(Industries industries, OptionalInt revision) {
        this.industries = industries;
        this.revision = revision;
    }

    FoundIndustries find(@Nullable String code, @Nullable String label) {
        if (code == null && label == null) {
            return FoundIndustries.NONE;
        }
        return found.computeIfAbsent(new Cells(code == null ? "" : code, label == null ? "" : label), this::look);
    }

    private FoundIndustries look(Cells cells) {
        var ofCodes = IndustryCell.read(cells.code());
        var ofLabels = IndustryCell.read(cells.label());
        var label = ofLabels.label().isEmpty() ? ofCodes.label() : ofLabels.label();
        var doubts = new ArrayList<Doubt>();
        var classes = new LinkedHashMap<String, FirmValues.Industry>();
        var codes = new ArrayList<>(ofCodes.codes());
        codes.addAll(ofLabels.codes());
        for (var code : codes) {
            var known = byCode(code, label);
            if (known == null) {
                doubts.add(unknownCode(
                        ofCodes.codes().contains(code) ? Fields.INDUSTRY_CODE : Fields.INDUSTRY_NAME, code, label));
            } else {
                var given = classes.isEmpty() && !label.isEmpty() ? shortened(label) : null;
                classes.putIfAbsent(known.code(), new FirmValues.Industry(known.code(), known.revision(), given));
            }
        }
        if (classes.isEmpty() && !label.isEmpty()) {
            byLabel(ofLabels.label().isEmpty() ? Fields.INDUSTRY_CODE : Fields.INDUSTRY_NAME, label, classes, doubts);
        }
        return new FoundIndustries(List.copyOf(classes.values()), words(label, classes), doubts);
    }

    private @Nullable String words(String label, Map<String, FirmValues.Industry> classes) {
        if (!label.isEmpty()) {
            return shortened(label);
        }
        return classes.values().stream()
                .findFirst()
                .flatMap(main -> industries.find(main.revision(), String.valueOf(main.code())))
                .map(Industry::name)
                .orElse(null);
    }

    private @Nullable Industry byCode(String code, String label) {
        for (var tried : code.length() == 4 ? List.of(code, '0' + code) : List.of(code)) {
            var newest = industries.find(NEWEST, tried);
            var oldest = industries.find(OLDEST, tried);
            var choice =
                    revision.orElse(oldest.isPresent() && oldest.get().name().equals(label) ? OLDEST : NEWEST) == NEWEST
                            ? newest.or(() -> oldest)
                            : oldest.or(() -> newest);
            if (choice.isPresent()) {
                return choice.get();
            }
        }
        return null;
    }

    private void byLabel(String field, String label, Map<String, FirmValues.Industry> classes, List<Doubt> doubts) {
        var whole = deepest(label);
        var parts = whole == null ? List.of(BETWEEN_LABELS.split(label, -1)) : List.of(label);
        for (var part : parts) {
            var known = parts.size() == 1 ? whole : deepest(part);
            if (known != null) {
                classes.putIfAbsent(
                        known.code(), new FirmValues.Industry(known.code(), known.revision(), shortened(part)));
            } else {
                classes.put(part, new FirmValues.Industry(null, revision.orElse(NEWEST), shortened(part)));
                doubts.add(unknownLabel(field, part));
            }
        }
    }

    /** The class of that name; where a class and its only sub-class share it, the sub-class; none when it is two. */
    private @Nullable Industry deepest(String label) {
        var named = industries.named(label).stream()
                .filter(industry -> revision.isEmpty() || industry.revision() == revision.getAsInt())
                .toList();
        var deepest = named.stream()
                .max(Comparator.comparingInt(Industry::revision).thenComparingInt(Industry::level))
                .orElse(null);
        var alone = deepest == null
                || named.stream()
                        .filter(other -> other.revision() == deepest.revision())
                        .allMatch(other -> other.level() == 1 || deepest.code().startsWith(other.code()));
        return alone ? deepest : null;
    }

    private Doubt unknownCode(String field, String code, String label) {
        var proposed = label.isEmpty() ? null : deepest(label);
        return new Doubt(
                field,
                Remark.of("industry.unknown-code", code),
                proposed != null ? proposed.code() : classAbove(code, label));
    }

    /** Codes of older revisions are mostly known one level higher. */
    private @Nullable String classAbove(String code, String label) {
        for (var length = code.length() - 1; length >= 3; length--) {
            var above = byCode(code.substring(0, length), label);
            if (above != null) {
                return above.code();
            }
        }
        return null;
    }

    private Doubt unknownLabel(String field, String label) {
        var near = industries.search(label, PROPOSALS);
        for (var shorter = label; near.isEmpty() && shorter.contains(" "); ) {
            shorter = shorter.substring(shorter.indexOf(' ') + 1);
            near = shorter.length() > 3 ? industries.search(shorter, PROPOSALS) : near;
        }
        var names = near.stream().map(each -> each.code() + ' ' + each.name()).collect(Collectors.joining(", "));
        return near.isEmpty()
                ? new Doubt(field, Remark.of("industry.unknown-label", label), null)
                : new Doubt(
                        field,
                        Remark.of("industry.unknown-label-near", label, names),
                        near.getFirst().name());
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
