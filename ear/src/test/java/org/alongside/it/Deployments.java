package org.alongside.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests in the server: the EAR as it was built, with the test classes in
 * its WAR.
 */
@ArquillianSuiteDeployment
public class Deployments {
  /** The built EAR. */
  @Deployment
  public static EnterpriseArchive ear() throws URISyntaxException {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "alongside.ear")
            .importFrom(new File(System.getProperty("alongside.ear")))
            .as(EnterpriseArchive.class);
    WebArchive war = ear.getAsType(WebArchive.class, "/alongside-web.war");
    war.addPackage(Deployments.class.getPackage());
    for (String table : new String[] {"boundaries.txt", "addresses.txt", "erasure.txt"}) {
      war.addAsResource("org/alongside/it/" + table);
    }
    war.addAsLibrary(
        new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI()),
        "assertj.jar");
    return ear;
  }
}
