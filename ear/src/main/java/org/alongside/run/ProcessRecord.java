package org.alongside.run;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What is remembered of a process that was started, so that a later start can end exactly that one.
 *
 * @param name the file's name in the folder of records, such as "server"
 * @param pid the process id
 * @param started when it started, as the operating system tells; the epoch where it tells nothing
 * @param program the file name of its executable, such as "mariadbd"
 * @param mark an argument that no process of another folder has
 */
record ProcessRecord(String name, long pid, Instant started, String program, String mark) {

  private static final String SUFFIX = ".properties";

  void save(Path run) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("pid", String.valueOf(pid));
    properties.setProperty("started", started.toString());
    properties.setProperty("program", program);
    properties.setProperty("mark", mark);
    StringWriter text = new StringWriter();
    properties.store(text, null);
    DataFolder.writePrivately(run.resolve(name + SUFFIX), text.toString());
  }

  static void forget(Path run, String name) throws IOException {
    Files.deleteIfExists(run.resolve(name + SUFFIX));
  }

  /** All records of a folder; what cannot be read names nothing and is left out. */
  static List<ProcessRecord> all(Path run) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(run)) {
      files = list.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<ProcessRecord> records = new ArrayList<>();
    for (Path file : files) {
      try {
        records.add(read(file));
      } catch (IllegalArgumentException | DateTimeParseException e) {
        // half a record names nobody
      }
    }
    return records;
  }

  private static ProcessRecord read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    String name = file.getFileName().toString();
    String mark = properties.getProperty("mark", "");
    if (mark.isBlank()) {
      throw new IllegalArgumentException("no mark");
    }
    return new ProcessRecord(
        name.substring(0, name.length() - SUFFIX.length()),
        Long.parseLong(properties.getProperty("pid", "")),
        Instant.parse(properties.getProperty("started", "")),
        properties.getProperty("program", ""),
        mark);
  }
}
