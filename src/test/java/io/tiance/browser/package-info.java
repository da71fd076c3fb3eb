/**
 * Tests of the pages in a real Chromium, against the service on a real port.
 *
 * <p>A test class carries {@link io.tiance.browser.BrowserTest} and takes a {@link io.tiance.browser.Visit} as a parameter.
 */
package io.tiance.browser;
