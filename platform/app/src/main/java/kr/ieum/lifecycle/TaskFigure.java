package kr.ieum.lifecycle;

import java.util.List;
import java.util.Locale;
import kr.ieum.text.Texts;
import kr.ieum.uikit.HomeFigure;
import kr.ieum.uikit.HomeSource;
import org.springframework.stereotype.Component;

/** How much waits for the user, on the home page; nothing where the role has no steps to take. */
@Component
class TaskFigure implements HomeSource {

    private final TaskService tasks;
    private final Texts texts;

    TaskFigure(TaskService tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public List<HomeFigure> homeFigures(Locale locale) {
        if (tasks.kinds().isEmpty()) {
            return List.of();
        }
        var overdue = tasks.count(new TaskFilter(false, null, true));
        return List.of(new HomeFigure(
                texts.get(locale, "lifecycle.home"),
                texts.get(locale, "lifecycle.count", tasks.count(TaskFilter.MINE)),
                overdue == 0 ? null : texts.get(locale, "lifecycle.home.overdue", overdue),
                "tasks"));
    }
}
