package kr.ieum.plugins.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds the components of a plugin by the entries of its archive. Spring's own scan asks for folders, which not every
 * archive has, and leaves the archive open in a cache of the JDK. Which classes can be components is kept by what the
 * archive holds, since each region starts the same few.
 */
final class ArchiveScan extends ClassPathBeanDefinitionScanner {

    private static final String ENDING = ".class";

    private static final int MOST_KNOWN = 100;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final String checksum;
    private final Path archive;
    private final ClassLoader loader;

    /** @param checksum of the archive */
    ArchiveScan(BeanDefinitionRegistry registry, String checksum, Path archive, ClassLoader loader) {
        super(registry);
        this.checksum = checksum;
        this.archive = archive;
        this.loader = loader;
    }

    @Override
    public Set<BeanDefinition> findCandidateComponents(String basePackage) {
        var found = new LinkedHashSet<BeanDefinition>();
        var components = new ArrayList<String>();
        try {
            var known = KNOWN.get(checksum);
            for (var path : known == null ? classes() : known) {
                var metadata = getMetadataReaderFactory().getMetadataReader(new ClassPathResource(path, loader));
                var definition = new ScannedGenericBeanDefinition(metadata);
                if (isCandidateComponent(metadata) && isCandidateComponent(definition)) {
                    found.add(definition);
                    components.add(path);
                }
            }
            keep(components);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private void keep(List<String> components) {
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        KNOWN.put(checksum, components);
    }

    private List<String> classes() throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
