package kr.ieum.industry.achievement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementRefused;
import kr.ieum.industry.achievement.AchievementService;
import kr.ieum.industry.achievement.RegionAchievement;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;

/** Gives a region a grade, with a reason where it is not the proposed one. */
final class GradeDialog {

    private static final int LONGEST = 1_000;

    private final AchievementService achievements;
    private final AchievementTexts texts;
    private final int year;
    private final RegionAchievement region;
    private final Runnable decided;
    private final Select<Grade> grade = new Select<>();
    private final TextArea reason;

    GradeDialog(
            AchievementService achievements,
            AchievementTexts texts,
            int year,
            RegionAchievement region,
            Runnable decided) {
        this.achievements = achievements;
        this.texts = texts;
        this.year = year;
        this.region = region;
        this.decided = decided;
        grade.setLabel(texts.get("column.grade"));
        grade.setItems(Grade.values());
        grade.setValue(region.grade() == null ? Grade.B : region.grade());
        reason = new TextArea(texts.get("column.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(texts.get("decide.hint"));
        reason.setValue(region.reason() == null ? "" : region.reason());
        reason.getElement().setAttribute("colspan", "2");
    }

    void open() {
        var words = new Paragraph(texts.get(
                "decide.words", texts.number(region.score()), texts.grade(region.proposed())));
        words.getElement().setAttribute("colspan", "2");
        new FormDialog(texts.get("decide.title", texts.region(region.region())), this::save, words, grade, reason)
                .open();
    }

    private Optional<String> save() {
        try {
            achievements.decide(year, region.region(), grade.getValue(), reason.getValue());
        } catch (AchievementRefused refused) {
            return Optional.of(reason.getTranslation(refused.key(), refused.arguments()));
        }
        Notices.success(texts.get("decided", texts.region(region.region()), grade.getValue().name()));
        decided.run();
        return Optional.empty();
    }
}
