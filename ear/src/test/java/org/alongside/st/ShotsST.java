package org.alongside.st;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@InBrowser
class ShotsST {
  @Test
  void all(Site site) {
    String[][] all = {
      {"leader", "/team/matrix", "matrix"},
      {"leader", "/team/huddle", "huddle"},
      {"coordinator", "/team/organisation", "organisation"},
      {"coordinator", "/team/organisation?by=MODULE", "organisation-module"},
      {"coordinator", "/authoring/fragments", "fragments"},
      {"coordinator", "/authoring/fragment?id=p10-law&language=fr", "fragment"},
      {"admin", "/admin/settings", "settings"},
      {"admin", "/admin/branding", "branding"},
      {"admin", "/admin/audit", "audit"},
      {"peer", "/inbox", "inbox"},
    };
    for (String lang : new String[] {"en", "fr"}) {
      String was = "";
      Page desk = null;
      for (String[] one : all) {
        if (!one[0].equals(was)) {
          desk = SignInPage.as(site, site.desk(lang), one[0]);
          was = one[0];
        }
        String sep = one[1].contains("?") ? "&" : "?";
        boolean dark = lang.equals("fr");
        desk.setViewportSize(1280, 900);
        desk.navigate(site.address() + one[1] + sep + "theme=" + (dark ? "dark" : "light"));
        shot(desk, one[2] + "-" + lang + "-1280");
        desk.setViewportSize(390, 844);
        shot(desk, one[2] + "-" + lang + "-390");
      }
    }
  }

  private static void shot(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of(System.getProperty("alongside.target"), "shots", name + ".png")));
  }
}
