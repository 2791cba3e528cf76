package kr.ieum.plugins.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds the components of a plugin by the entries of its archive. Spring's own scan asks for folders, which not every
 * archive has, and leaves the archive open in a cache of the JDK.
 */
final class ArchiveScan extends ClassPathBeanDefinitionScanner {

    private static final String ENDING = ".class";

    private final Path archive;
    private final ClassLoader loader;

    ArchiveScan(BeanDefinitionRegistry registry, Path archive, ClassLoader loader) {
        super(registry);
        this.archive = archive;
        this.loader = loader;
    }

    @Override
    public Set<BeanDefinition> findCandidateComponents(String basePackage) {
        var found = new LinkedHashSet<BeanDefinition>();
        try {
            for (var path : classes()) {
                var metadata = getMetadataReaderFactory().getMetadataReader(new ClassPathResource(path, loader));
                var definition = new ScannedGenericBeanDefinition(metadata);
                if (isCandidateComponent(metadata) && isCandidateComponent(definition)) {
                    found.add(definition);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
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
