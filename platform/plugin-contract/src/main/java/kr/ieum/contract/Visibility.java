package kr.ieum.contract;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether each class that the plugin names can be loaded where it runs. */
record Visibility(BuiltPlugin plugin, ClassLoader loader) {

    List<String> findings() {
        return plugin.entries().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .flatMap(
                        entry -> used(entry.getValue())
                                .filter(name -> !isSeen(name))
                                .map(
                                        name -> entry.getKey() + " uses " + name
                                                + ", which a plugin does not see: use the contract, Vaadin and Spring's JdbcClient only"))
                .distinct()
                .toList();
    }

    private static Stream<String> used(byte[] content) {
        return StreamSupport.stream(ClassFile.of().parse(content).constantPool().spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> element(((ClassEntry) entry).asSymbol()))
                .filter(ClassDesc::isClassOrInterface)
                .map(type -> type.descriptorString()
                        .substring(1, type.descriptorString().length() - 1)
                        .replace('/', '.'));
    }

    private static ClassDesc element(ClassDesc type) {
        var element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element;
    }

    private boolean isSeen(String name) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError notThere) {
            return false;
        }
    }
}
