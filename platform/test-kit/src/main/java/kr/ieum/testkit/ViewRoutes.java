package kr.ieum.testkit;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the views of the application; Karibu's own search passes over classes that are not public, as all of ours. */
final class ViewRoutes {

    private static final String PACKAGE = "kr.ieum";

    private ViewRoutes() {}

    static Routes find() {
        var routes = new Routes().autoDiscoverViews(PACKAGE);
        routes.getRoutes().addAll(views());
        return routes;
    }

    private static Set<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(PACKAGE).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ViewRoutes.class.getClassLoader()))
                .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                .map(view -> view.<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }
}
