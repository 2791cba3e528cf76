package kr.ieum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.text.Texts;
import kr.ieum.uikit.HomeFigure;
import kr.ieum.uikit.HomeSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds on the home page of files that were uploaded and not committed. */
@Component
@Order(200)
class UnfinishedImports implements HomeSource {

    private static final Set<Role> IMPORTERS =
            Set.of(Role.REGION_OFFICER, Role.REGION_ADMIN, Role.REGIONAL_OFFICER, Role.MINISTRY_ADMIN);

    private final Imports imports;
    private final Texts texts;

    UnfinishedImports(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeFigure> homeFigures(Locale locale) {
        if (!IMPORTERS.contains(CurrentUser.get().role())) {
            return List.of();
        }
        var unfinished = imports.unfinished();
        return unfinished == 0
                ? List.of()
                : List.of(new HomeFigure(
                        texts.get(locale, "exchange.home.open"),
                        texts.get(locale, "exchange.home.open.value", unfinished),
                        texts.get(locale, "exchange.home.open.note"),
                        "imports"));
    }
}
