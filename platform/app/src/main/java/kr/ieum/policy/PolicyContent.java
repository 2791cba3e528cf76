package kr.ieum.policy;

import java.time.LocalDate;
import java.util.List;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/** What the files of the policy say, each list in the order of its file. */
record PolicyContent(
        List<TaskRecord> tasks,
        List<ClauseRecord> clauses,
        List<KeyRecord> keys,
        List<RuleRecord> rules,
        List<PlanRecord> plan,
        List<Holiday> holidays) {

    record TaskRecord(int number, int strategy, LocalizedName name) {}

    record ClauseRecord(
            String id,
            int task,
            LocalizedName measure,
            @Nullable Integer page,
            LocalizedName summary) {}

    record KeyRecord(String key, LocalizedName name) {}

    record RuleRecord(Rule rule, List<VersionRecord> versions) {}

    record VersionRecord(
            LocalDate from, RuleValue value, @Nullable String note) {}

    record PlanRecord(
            String id,
            String kind,
            @Nullable Integer task,
            LocalizedName name,
            LocalizedName ministries,
            LocalizedName period,
            @Nullable LocalDate due) {}
}
