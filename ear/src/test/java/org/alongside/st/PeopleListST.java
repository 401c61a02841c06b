package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The list of people keeps its place in the address; what ends something asks first. */
@InBrowser
class PeopleListST {
  @Test
  void pagesAndFiltersStandInTheAddress(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "admin");
    Page page = pages.page();
    pages.open("/people/list");
    String first = page.locator("main td a").first().textContent();
    page.locator(".ui-paginator-next").click();
    page.waitForURL("**page=2**");
    assertThat(page.locator("main td a").first()).not().hasText(first);
    String second = page.locator("main td a").first().textContent();
    page.reload();
    assertThat(page.locator("main td a").first()).hasText(second);
    Access.check(page);
    page.goBack();
    assertThat(page.locator("main td a").first()).hasText(first);
    pages.open("/people/list?size=100&page=1");
    assertThat(page.locator("main tbody tr")).hasCount(100);
    pages.open("/people/list?role=ADMIN");
    assertThat(page.locator("#role")).hasValue("ADMIN");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    pages.open("/people/list?role=NOBODY&size=7&page=99999&state=x");
    assertThat(page.locator("main tbody tr").first()).isVisible();
  }

  @Test
  void theQuestionBeforeAnEndCanBeAnsweredWithNo(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "admin");
    Page page = pages.page();
    pages.open("/people/invite");
    pages.fill("given", "Quinn").fill("family", "Asked");
    page.locator("input[type=checkbox][value='STAFF']").check();
    pages.press("invite:add");
    page.waitForURL("**/people/person?id=**");
    page.navigate(page.url().replace("/person?", "/person-roles?"));
    pages.press("rolesForm:held:0:end");
    assertThat(page.locator(".ui-confirm-dialog")).isVisible();
    Access.check(page);
    page.keyboard().press("Escape");
    assertThat(page.locator(".ui-confirm-dialog")).isHidden();
    pages.press("rolesForm:held:0:end");
    pages.answer(false);
    assertThat(pages.button("rolesForm:held:0:end")).isVisible();
    pages.press("rolesForm:held:0:end");
    pages.answer(true);
    assertThat(page.locator("#rolesNews")).containsText("ended today");
    assertThat(pages.button("rolesForm:held:0:end")).hasCount(0);
    Access.check(page);
  }
}
