package kr.ieum.industry.classification.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.Axis;
import kr.ieum.industry.classification.FormulaRules;
import kr.ieum.industry.classification.Indicator;
import kr.ieum.policy.ui.PolicyPaths;
import kr.ieum.text.LocalizedName;

/**
 * A rule that would differ.
 *
 * @param name of the rule
 * @param path of its page, with the other value filled in
 */
record WhatIfDraft(LocalizedName name, String path) {

    static List<WhatIfDraft> of(WhatIfState asked, FormulaRules rules) {
        var drafts = new ArrayList<WhatIfDraft>();
        add(drafts, rules, FormulaRules.INNOVATION_WEIGHTS, weights(asked, Axis.INNOVATION));
        add(drafts, rules, FormulaRules.GROWTH_WEIGHTS, weights(asked, Axis.GROWTH));
        var thresholds = new LinkedHashMap<String, BigDecimal>();
        for (var each : WhatIfState.CLASSES) {
            thresholds.put(key(each), Objects.requireNonNull(asked.thresholds().get(each)));
        }
        add(drafts, rules, FormulaRules.THRESHOLDS, thresholds);
        return drafts;
    }

    private static void add(
            List<WhatIfDraft> drafts, FormulaRules rules, String rule, Map<String, BigDecimal> wanted) {
        var version = rules.get(rule);
        var present = version.table();
        var same = wanted.entrySet().stream().allMatch(entry -> {
            var number = present.get(entry.getKey());
            return number != null && number.compareTo(entry.getValue()) == 0;
        });
        if (!same) {
            drafts.add(new WhatIfDraft(version.rule().name(), PolicyPaths.draft(rule, wanted)));
        }
    }

    private static Map<String, BigDecimal> weights(WhatIfState asked, Axis axis) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        for (var indicator : axis.indicators()) {
            weights.put(indicator.key(), weight(asked, indicator));
        }
        return weights;
    }

    private static BigDecimal weight(WhatIfState asked, Indicator indicator) {
        return Objects.requireNonNull(asked.weights().get(indicator));
    }

    private static String key(FirmClass each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
