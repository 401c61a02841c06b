package org.alongside.imports;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import org.jberet.spi.JobXmlResolver;

/** Where the descriptions of the jobs lie: beside their classes. */
final class JobFiles implements JobXmlResolver {
  private static final String XML = ".xml";

  @Override
  public InputStream resolveJobXml(String name, ClassLoader loader) {
    String file = name.endsWith(XML) ? name : name + XML;
    return JobFiles.class.getResourceAsStream(file);
  }

  @Override
  public Collection<String> getJobXmlNames(ClassLoader loader) {
    return Arrays.stream(ImportJob.values()).map(job -> job.xml() + XML).toList();
  }

  @Override
  public String resolveJobName(String name, ClassLoader loader) {
    return name.endsWith(XML) ? name.substring(0, name.length() - XML.length()) : name;
  }
}
