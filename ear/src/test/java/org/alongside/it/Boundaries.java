package org.alongside.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every public method of every boundary there is, by the name that the table knows it by. */
final class Boundaries {
  private static final String ROOT = "org.alongside.";
  private static final List<String> KINDS =
      List.of("jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton");

  private Boundaries() {}

  /** As the built EJB jar, or the folder of its classes, holds them. */
  static SortedMap<String, Method> inTheJar() {
    try {
      Path place =
          Path.of(
              org.alongside.people.People.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      if (Files.isDirectory(place)) {
        return methods(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return methods(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, Method> methods(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("org/alongside"))) {
      return methods(
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .map(Boundaries::type)
              .filter(Boundaries::isBoundary)
              .toList());
    }
  }

  /** The methods of these boundaries, by {@link #name}. */
  static SortedMap<String, Method> methods(Collection<Class<?>> types) {
    return types.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()).filter(Boundaries::isCallable))
        .collect(Collectors.toMap(Boundaries::name, method -> method, (a, b) -> a, TreeMap::new));
  }

  /** {@code people.Teams.addAt(site, name, setting)}. */
  static String name(Method method) {
    return method.getDeclaringClass().getName().substring(ROOT.length())
        + "."
        + method.getName()
        + Arrays.stream(method.getParameters())
            .map(java.lang.reflect.Parameter::getName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Whether what it gives back must be said to hold something of the objects, or not. */
  static boolean tells(Method method) {
    Class<?> type = method.getReturnType();
    return Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || type == boolean.class
        || type == int.class
        || type == long.class;
  }

  static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Boundaries.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isBoundary(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(a -> KINDS.contains(a.annotationType().getName()));
  }

  private static boolean isCallable(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getDeclaringClass() != Object.class;
  }

  /** What is wrong between the methods there are and those of the table, as sentences. */
  static List<String> differences(Map<String, Method> there, MatrixTable table) {
    List<String> inTable = table.lines().stream().map(line -> line.cell(0)).toList();
    Stream<String> missing =
        there.keySet().stream()
            .filter(name -> !inTable.contains(name))
            .map(
                name ->
                    "The access matrix does not know %s. Add a line to %sboundaries.txt: '%s |"
                            .formatted(name, MatrixTable.FOLDER, name)
                        + " | who may call it"
                        + (tells(there.get(name)) ? " | who of them is told something'." : "'."));
    Stream<String> gone =
        table.lines().stream()
            .filter(line -> !there.containsKey(line.cell(0)))
            .map(
                line ->
                    "%s: no public method of a boundary is called %s. Mend or strike the line."
                        .formatted(table.where(line.number()), line.cell(0)));
    Stream<String> silent =
        table.lines().stream()
            .filter(line -> there.containsKey(line.cell(0)) && line.cell(3).isEmpty())
            .filter(line -> tells(there.get(line.cell(0))))
            .map(
                line ->
                    "%s: %s tells its caller something. Say in a fourth cell who of its callers is"
                            .formatted(table.where(line.number()), line.cell(0))
                        + " told of the member, their team or their site ('-': nobody).");
    return Stream.of(missing, gone, silent).flatMap(s -> s).toList();
  }
}
