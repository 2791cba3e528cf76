package kr.ieum.plugins.archive;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of the JDK and of Spring a plugin may not touch, since it would leave its place with it: the network, the disk, other processes
 * and threads, other databases, and the reflection that opens what is closed. A plugin gets what it needs through ports.
 */
final class Cage {

    /** Packages and classes, by the beginning of their names. */
    private static final List<String> CLASSES = List.of(
            "java/net/",
            "java/nio/channels/",
            "java/nio/file/",
            "java/io/File",
            "java/io/ObjectInputStream",
            "java/io/RandomAccessFile",
            "java/lang/Process",
            "java/lang/Runtime",
            "java/lang/ThreadGroup",
            "java/lang/foreign/",
            "java/lang/instrument/",
            "java/lang/management/",
            "java/rmi/",
            "java/sql/DriverManager",
            "java/util/Timer",
            "java/util/concurrent/Executor",
            "java/util/concurrent/ForkJoin",
            "java/util/concurrent/ScheduledThreadPool",
            "java/util/concurrent/ThreadPool",
            "org/springframework/core/io/",
            "org/springframework/core/task/",
            "org/springframework/util/FileSystemUtils",
            "org/springframework/util/ReflectionUtils",
            "org/springframework/util/ResourceUtils",
            "javax/management/",
            "javax/naming/",
            "javax/net/",
            "javax/script/",
            "javax/tools/",
            "com/sun/",
            "jdk/",
            "sun/");

    /** Nothing but text. */
    private static final Set<String> HARMLESS = Set.of(
            "java/lang/RuntimeException",
            "java/net/URI",
            "java/net/URISyntaxException",
            "java/net/URLDecoder",
            "java/net/URLEncoder");

    /** Single methods of classes that are harmless otherwise. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            entry("java/lang/Class", "forName", "newInstance"),
            entry("java/lang/ClassLoader", "<init>", "loadClass", "getSystemClassLoader", "getPlatformClassLoader"),
            entry(
                    "java/lang/System",
                    "exit",
                    "load",
                    "loadLibrary",
                    "setProperty",
                    "setProperties",
                    "clearProperty",
                    "getenv",
                    "setIn",
                    "setOut",
                    "setErr"),
            entry(
                    "java/lang/Thread",
                    "<init>",
                    "ofVirtual",
                    "ofPlatform",
                    "startVirtualThread",
                    "setContextClassLoader",
                    "getAllStackTraces"),
            entry("java/lang/invoke/MethodHandles", "privateLookupIn"),
            entry(
                    "java/lang/invoke/MethodHandles$Lookup",
                    "defineClass",
                    "defineHiddenClass",
                    "findClass",
                    "findConstructor",
                    "findStatic",
                    "findVirtual",
                    "unreflect"),
            entry("java/lang/reflect/AccessibleObject", "setAccessible", "trySetAccessible"),
            entry("java/lang/reflect/Constructor", "newInstance", "setAccessible"),
            entry("java/lang/reflect/Field", "get", "set", "setAccessible"),
            entry("java/lang/reflect/Method", "invoke", "setAccessible"),
            entry("java/util/concurrent/CompletableFuture", "supplyAsync", "runAsync", "delayedExecutor"));

    private Cage() {}

    /** What the entry of a class's constant pool would leave the cage with. */
    static Optional<String> wayOut(PoolEntry entry) {
        if (entry instanceof ClassEntry used && isClosed(elementOf(used.asInternalName()))) {
            return Optional.of(elementOf(used.asInternalName()).replace('/', '.'));
        }
        if (entry instanceof MemberRefEntry used) {
            var owner = used.owner().asInternalName();
            var name = used.name().stringValue();
            if (METHODS.getOrDefault(owner, Set.of()).contains(name)) {
                return Optional.of(owner.replace('/', '.') + "." + name);
            }
        }
        return Optional.empty();
    }

    private static Map.Entry<String, Set<String>> entry(String owner, String... methods) {
        return Map.entry(owner, Set.of(methods));
    }

    private static boolean isClosed(String name) {
        return !HARMLESS.contains(name) && CLASSES.stream().anyMatch(name::startsWith);
    }

    /** {@code [Ljava/io/File;} is about {@code java/io/File}. */
    private static String elementOf(String name) {
        var element = name.replaceFirst("^\\[+L?", "");
        return element.length() < name.length() && element.endsWith(";")
                ? element.substring(0, element.length() - 1)
                : element;
    }
}
