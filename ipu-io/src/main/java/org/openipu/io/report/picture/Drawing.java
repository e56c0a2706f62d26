package org.openipu.io.report.picture;

/**
 * What is drawn, and everything it shows once more in words and in numbers.
 *
 * <p>The picture is one {@code svg} element without script, style sheet, identifier or address, so it can stand in any page any
 * number of times. Its lettering takes the page's colour; all that comes from data is escaped. It is hidden from who hears a page
 * read: the page has to give them the words and the numbers.
 *
 * @param svg what is drawn
 * @param alternative what it shows, in words
 * @param numbers the numbers it is drawn from
 */
public record Drawing(String svg, String alternative, NumberTable numbers) {}
