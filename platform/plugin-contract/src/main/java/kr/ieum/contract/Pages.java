package kr.ieum.contract;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.ieum.plugins.archive.PluginManifest.MenuPlace;
import kr.ieum.plugins.runtime.RunningPlugin;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens the plugin's views in a session of the platform, as people do. */
@Component
class Pages {

    private static final String REGION = "jeonnam";
    private static final List<String> ROLES =
            List.of("REGION_ADMIN", "REGION_OFFICER", "REGIONAL_OFFICER", "SUPPORT_OFFICER");

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final int MORE_THAN_ANY_HEAP = 1_000;

    private final Trial trial;
    private final ContractSignIn signIn;

    Pages(Trial trial, ContractSignIn signIn) {
        this.trial = trial;
        this.signIn = signIn;
    }

    /** What is wrong with its pages, in both languages and for everyone who works in a region. */
    List<String> findings(BuiltPlugin plugin) {
        var findings = new ArrayList<String>();
        try {
            var running = trial.start(plugin);
            for (var place : running.manifest().menu()) {
                for (var role : ROLES) {
                    as(role);
                    look(running, place, Locale.KOREAN, " for " + role, findings);
                }
                as(ROLES.getFirst());
                look(running, place, Locale.ENGLISH, " in English", findings);
            }
            return findings.stream().distinct().toList();
        } finally {
            trial.end(plugin);
        }
    }

    /** What the plugin uses and cannot see; known only when it is tried. */
    List<String> unseen(BuiltPlugin plugin) {
        try {
            var running = trial.start(plugin);
            return running.manifest().menu().stream()
                    .findFirst()
                    .map(place -> running.open(place.path()).getClass().getClassLoader())
                    .map(loader -> new Visibility(plugin, loader).findings())
                    .orElse(List.of());
        } finally {
            trial.end(plugin);
        }
    }

    /** Whether something still holds its classes after it was used and removed. */
    List<String> held(BuiltPlugin plugin) throws InterruptedException {
        var loader = usedAndRemoved(plugin);
        for (var attempt = 0; attempt < 40 && loader.get() != null; attempt++) {
            respond();
            if (attempt == 20) {
                forgetWhatIsHeldSoftly();
            }
            System.gc();
            Thread.sleep(50);
            // outside production Vaadin notes where each component was made, and forgets the dead when it makes one
            UI.getCurrent().add(new Span());
        }
        return loader.get() == null
                ? List.of()
                : List.of("its classes stay in memory after it was removed: something that outlives it holds one of its"
                        + " objects, such as a thread that is not stopped, a ThreadLocal, or a listener added to a class"
                        + " of the JDK; end it in a method marked @PreDestroy");
    }

    /**
     * Caches of the JDK and of Spring hold classes by soft references, which the JVM lets go of before memory runs out: it
     * is made to run out here.
     */
    private static void forgetWhatIsHeldSoftly() {
        var all = new ArrayList<long[]>();
        try {
            while (all.size() < MORE_THAN_ANY_HEAP) {
                all.add(new long[LARGEST_ARRAY]);
            }
        } catch (OutOfMemoryError asIntended) {
            all.clear();
        }
    }

    /** As a response does that tells the browser of the view's end: until then it is kept. */
    private static void respond() {
        MockVaadin.clientRoundtrip(true);
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().collectChanges(change -> {});
        internals.dumpPendingJavaScriptInvocations();
    }

    private WeakReference<ClassLoader> usedAndRemoved(BuiltPlugin plugin) {
        try {
            var running = trial.start(plugin);
            running.manifest().menu().forEach(place -> UI.getCurrent().navigate(path(running, place)));
            return new WeakReference<>(running.manifest().menu().stream()
                    .findFirst()
                    .map(place -> running.open(place.path()).getClass().getClassLoader())
                    .orElse(null));
        } finally {
            UI.getCurrent().navigate("");
            trial.end(plugin);
        }
    }

    private static void look(
            RunningPlugin running, MenuPlace place, Locale language, String who, List<String> findings) {
        var name = "the view " + place.path();
        var faults = running.health().faults().count();
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(path(running, place));
        if (running.health().faults().count() > faults) {
            findings.add(name + " does not open" + who + ": " + cause(running, place));
            return;
        }
        PageRules.findings(shown().getElement()).forEach(finding -> findings.add(name + ": " + finding));
    }

    private static String cause(RunningPlugin running, MenuPlace place) {
        try {
            running.open(place.path());
            return "it fails when it is attached; the log above says with what";
        } catch (RuntimeException | LinkageError failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root.toString();
        }
    }

    private static HasElement shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String path(RunningPlugin running, MenuPlace place) {
        return "x/" + running.manifest().id() + "/" + place.path();
    }

    private void as(String role) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(REGION, List.of(role)));
    }
}
