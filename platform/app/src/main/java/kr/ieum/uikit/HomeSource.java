package kr.ieum.uikit;

import java.util.List;
import java.util.Locale;

/** Puts figures on the home page of the tenant and user of the session; asked each time the page opens. */
@FunctionalInterface
public interface HomeSource {

    /** The module's figures, the most important first; none when the user may not see them. */
    List<HomeFigure> homeFigures(Locale locale);
}
