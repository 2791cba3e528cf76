package kr.ieum.plugins.runtime;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.DocumentTemplates;
import kr.ieum.plugin.HealthCheck;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.ListImports;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalPrograms;
import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ProjectBlueprint;
import kr.ieum.plugin.ProjectBlueprints;
import kr.ieum.plugin.PublishedIndicators;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugin.ScheduledJobs;
import kr.ieum.plugin.SharedEventListener;
import kr.ieum.plugin.StageScale;
import kr.ieum.plugin.StageScales;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.Announced;
import kr.ieum.plugins.archive.PluginManifest.Kind;
import kr.ieum.plugins.archive.PluginManifest.MenuPlace;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What the extensions of a plugin bring. It must be what the manifest announced, no more and no less: people have
 * agreed to the manifest.
 */
public final class Contributions {

    private final Map<String, Class<? extends Component>> views = new HashMap<>();
    private final List<LocalProgram> programs = new ArrayList<>();
    private final List<ProjectBlueprint> blueprints = new ArrayList<>();
    private final List<StageScale> scales = new ArrayList<>();
    private final List<DocumentTemplate> documents = new ArrayList<>();
    private final List<ListImport> imports = new ArrayList<>();
    private final List<ScheduledJob> jobs = new ArrayList<>();
    private final List<PublishedIndicators> indicators = new ArrayList<>();
    private final List<HealthCheck> healthChecks = new ArrayList<>();
    private final List<SharedEventListener> listeners = new ArrayList<>();

    private Contributions() {}

    static Contributions collect(
            PluginManifest manifest, ClassLoader loader, Set<String> extensions, AutowireCapableBeanFactory beans) {
        var collected = new Contributions();
        extensions.forEach(name -> collected.add(beans.createBean(load(loader, name))));
        collected.check(manifest);
        return collected;
    }

    Map<String, Class<? extends Component>> views() {
        return Map.copyOf(views);
    }

    public List<LocalProgram> programs() {
        return List.copyOf(programs);
    }

    public List<ProjectBlueprint> blueprints() {
        return List.copyOf(blueprints);
    }

    public List<StageScale> scales() {
        return List.copyOf(scales);
    }

    public List<DocumentTemplate> documents() {
        return List.copyOf(documents);
    }

    public List<ListImport> imports() {
        return List.copyOf(imports);
    }

    public List<ScheduledJob> jobs() {
        return List.copyOf(jobs);
    }

    public List<PublishedIndicators> indicators() {
        return List.copyOf(indicators);
    }

    public List<SharedEventListener> listeners() {
        return List.copyOf(listeners);
    }

    List<HealthCheck> healthChecks() {
        return List.copyOf(healthChecks);
    }

    private void add(Object extension) {
        switch (extension) {
            case PluginView view -> {
                var entry = view.view();
                if (views.put(entry.path(), entry.view()) != null) {
                    throw new StartFailed("two views have the path " + entry.path());
                }
            }
            case LocalPrograms local -> programs.addAll(local.programs());
            case ProjectBlueprints plans -> blueprints.addAll(plans.blueprints());
            case StageScales brought -> scales.addAll(brought.scales());
            case DocumentTemplates templates -> documents.addAll(templates.templates());
            case ListImports lists -> imports.addAll(lists.imports());
            case ScheduledJobs work -> jobs.addAll(work.jobs());
            case PublishedIndicators published -> indicators.add(published);
            case HealthCheck check -> healthChecks.add(check);
            case SharedEventListener listener -> listeners.add(listener);
            default ->
                throw new StartFailed("the platform has no extension point for "
                        + extension.getClass().getName());
        }
    }

    private void check(PluginManifest manifest) {
        requireSame("menu", manifest.menu(), MenuPlace::path, List.copyOf(views.keySet()));
        brought().forEach((kind, ids) -> requireSame(kind.field(), manifest.announced(kind), Announced::id, ids));
        documents.forEach(DocumentPlaces::check);
        if (manifest.indicators().isEmpty() != indicators.isEmpty()) {
            throw new StartFailed(
                    "indicators are announced without an extension that gives them, or the other way round");
        }
    }

    private Map<Kind, List<String>> brought() {
        var ids = new EnumMap<Kind, List<String>>(Kind.class);
        ids.put(Kind.PROGRAMS, programs.stream().map(LocalProgram::id).toList());
        ids.put(Kind.BLUEPRINTS, blueprints.stream().map(ProjectBlueprint::id).toList());
        ids.put(Kind.SCALES, scales.stream().map(StageScale::id).toList());
        ids.put(Kind.DOCUMENTS, documents.stream().map(DocumentTemplate::id).toList());
        ids.put(Kind.IMPORTS, imports.stream().map(ListImport::id).toList());
        ids.put(Kind.JOBS, jobs.stream().map(ScheduledJob::id).toList());
        return ids;
    }

    private static <T> void requireSame(String field, List<T> announced, Function<T, String> id, List<String> brought) {
        var expected = announced.stream().map(id).collect(Collectors.toSet());
        if (!expected.equals(new HashSet<>(brought))) {
            throw new StartFailed("the manifest announces %s %s, the extensions bring %s"
                    .formatted(
                            field,
                            expected.stream().sorted().toList(),
                            brought.stream().sorted().toList()));
        }
        if (brought.size() > expected.size()) {
            throw new StartFailed("of " + field + " one is brought twice");
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new StartFailed("the extension " + name + " is not in the archive");
        }
    }
}
