package kr.ieum.industry.achievement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.achievement.RegionAchievement;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Gives a region a grade, with a reason where it is not the proposed one. */
final class GradeDialog {

    private static final int LONGEST = 1_000;

    private final AchievementService achievements;
    private final AchievementTexts wording;
    private final int year;
    private final RegionAchievement region;
    private final Runnable decided;
    private final Select<Grade> grade = new Select<>();
    private final TextArea reason;

    GradeDialog(
            AchievementService achievements,
            AchievementTexts wording,
            int year,
            RegionAchievement region,
            Runnable decided) {
        this.achievements = achievements;
        this.wording = wording;
        this.year = year;
        this.region = region;
        this.decided = decided;
        grade.setLabel(wording.get("column.grade"));
        grade.setItems(Grade.values());
        grade.setValue(region.grade() == null ? Grade.B : region.grade());
        reason = new TextArea(wording.get("column.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(wording.get("decide.hint"));
        reason.setValue(region.reason() == null ? "" : region.reason());
        reason.getElement().setAttribute("colspan", "2");
    }

    void open() {
        var words = new Paragraph(
                region.score() == null
                        ? wording.get("decide.words-none")
                        : wording.get(
                                "decide.words", wording.number(region.score()), wording.grade(region.proposed())));
        words.getElement().setAttribute("colspan", "2");
        new FormDialog(wording.get("decide.title", wording.region(region.region())), this::save, words, grade, reason)
                .open();
    }

    private Optional<String> save() {
        try {
            achievements.decide(year, region.region(), grade.getValue(), reason.getValue());
        } catch (Refusal refused) {
            return Optional.of(reason.getTranslation(refused.key(), refused.arguments()));
        }
        Notices.success(wording.get(
                "decided", wording.region(region.region()), grade.getValue().name()));
        decided.run();
        return Optional.empty();
    }
}
