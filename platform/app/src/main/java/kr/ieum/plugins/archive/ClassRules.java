package kr.ieum.plugins.archive;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import kr.ieum.plugins.archive.ArchiveRefused.Reason;

/**
 * What a class of a plugin must be: in the plugin's own package, under its true name, using no
 * internals of ours and nothing with which it would leave its cage.
 */
final class ClassRules {

    private static final String ENDING = ".class";
    private static final String OURS = "kr/ieum/";
    private static final String CONTRACT = "kr/ieum/plugin/";

    private final String own;

    ClassRules(PluginManifest manifest) {
        own = manifest.basePackage().replace('.', '/') + "/";
    }

    static boolean isClass(String path) {
        return path.endsWith(ENDING);
    }

    void check(String path, byte[] content) {
        if (!path.startsWith(own)) {
            throw new ArchiveRefused(Reason.FOREIGN_CLASS, path, own.replace('/', '.'));
        }
        var model = parse(path, content);
        if (!path.equals(model.thisClass().asInternalName() + ENDING)) {
            throw new ArchiveRefused(Reason.FALSE_CLASS, path);
        }
        refuseInternals(path, model);
    }

    private void refuseInternals(String path, ClassModel model) {
        for (var entry : model.constantPool()) {
            if (entry instanceof ClassEntry used && isInternal(used.asInternalName())) {
                throw new ArchiveRefused(
                        Reason.USES_INTERNALS, path, used.asInternalName().replace('/', '.'));
            }
            Cage.wayOut(entry).ifPresent(way -> {
                throw new ArchiveRefused(Reason.LEAVES_CAGE, path, way);
            });
        }
    }

    private boolean isInternal(String name) {
        return name.startsWith(OURS) && !name.startsWith(CONTRACT) && !name.startsWith(own);
    }

    private static ClassModel parse(String path, byte[] content) {
        try {
            return ClassFile.of().parse(content);
        } catch (IllegalArgumentException broken) {
            throw new ArchiveRefused(Reason.FALSE_CLASS, path);
        }
    }
}
