package io.tiance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The page on which a portal's keeper makes up the snippet. */
@BrowserTest
class ConfiguratorTest {
    @Test
    void writesTheSnippetsOfTheChosenSettings(Visit visit) throws Exception {
        Page page = visit.page(
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        LoaderTest.standingIn(page).navigate(visit.url("/embed/"));
        assertThat(page.locator("#script"))
                .hasValue("<script src=\"" + visit.url("/embed/v1/embed.js") + "\" async></script>");
        assertThat(page.locator("#link")).hasValue(visit.url("/embed"));
        page.getByLabel("总部").check();
        page.getByLabel("高企培育").check();
        page.getByLabel("主色").fill("#aa3300");
        page.getByLabel("判定日").fill("2026-11-20");
        assertThat(page.locator("#script"))
                .hasValue(
                        "<script src=\"" + visit.url("/embed/v1/embed.js")
                                + "\" data-families=\"总部,高企培育\" data-color=\"#aa3300\" data-as-of=\"2026-11-20\" async></script>");
        String link = page.locator("#link").inputValue();
        assertThat(page.locator("#preview iframe")).hasAttribute("src", link);
        assertThat(page.frameLocator("#preview iframe").getByText("替身")).isVisible();
        assertThat(page.locator("#frame").inputValue()).contains("src=\"" + link.replace("&", "&amp;") + "\"");
        assertThat(decoded(page.locator("#code"))).isEqualTo(link);
        page.locator("[data-copy=link]").click();
        assertThat(page.locator("#said")).hasText("已复制");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(link);
        assertThat(page.locator("#hosts")).containsText(HostPages.origin());
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void canBeUsedByEverybodyAtEveryWidth(Visit visit) {
        for (int width : List.of(1280, 360, 320)) {
            Page page = LoaderTest.standingIn(visit.page(width, 800));
            page.navigate(visit.url("/embed/"));
            assertThat(page.frameLocator("#preview iframe").getByText("替身")).isVisible();
            assertThat(page.locator("#hosts")).not().isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scroll at " + width)
                    .isEqualTo(true);
            visit.axe(page);
            visit.screenshot(page, "configurator-" + width);
        }
    }

    @Test
    void refusesACodeForAnythingElse(Visit visit) {
        Page page = visit.page();
        for (String query : List.of("families=别的", "color=red", "asOf=昨天")) {
            page.navigate(visit.url("/embed/qr.svg?" + query));
            visit.expect("status 400: ");
            visit.expect("console: Failed to load resource");
            assertThat(page.locator("body")).containsText("\"detail\"");
        }
    }

    private static String decoded(Locator image) throws Exception {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(image.screenshot()));
        int[] pixels = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(read.getWidth(), read.getHeight(), pixels))))
                .getText();
    }
}
