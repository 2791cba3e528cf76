package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.util.List;
import kr.ieum.plugin.ui.PrintSheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** A run on paper, with who signed it. */
final class RunSheet {

    private RunSheet() {}

    static PrintSheet of(Words words, Run run, List<Result> results) {
        var notes = List.of(
                words.get("run.day") + " " + words.day(run.day()),
                words.get("run.inspector") + " " + run.inspector(),
                words.get("run.signed") + " "
                        + (run.isSigned() ? run.signedBy() + " " + words.moment(run.signedAt()) : words.get("none")));
        var columns = List.of(
                new PrintSheet.Column(words.get("item.position"), true, false),
                new PrintSheet.Column(words.get("item"), false, true),
                new PrintSheet.Column(words.get("item.basis"), false, false),
                new PrintSheet.Column(words.get("finding"), false, false),
                new PrintSheet.Column(words.get("finding.remark"), false, false),
                new PrintSheet.Column(words.get("measure"), false, false));
        var rows = results.stream()
                .map(result -> List.of(
                        Integer.toString(result.position()),
                        item(words, result),
                        result.basis(),
                        finding(words, result),
                        result.remark(),
                        measure(words, result)))
                .toList();
        return new PrintSheet(run.site(), run.templateName(), notes, columns, rows);
    }

    static String item(Words words, Result result) {
        return result.required() ? words.get("item.required.of", result.item()) : result.item();
    }

    static String finding(Words words, Result result) {
        var finding = result.finding();
        return finding == null ? words.get("finding.none") : words.of(finding);
    }

    static String measure(Words words, Result result) {
        var due = result.due();
        return due == null ? "" : words.get("measure.of", result.measure(), due.toString());
    }
}
