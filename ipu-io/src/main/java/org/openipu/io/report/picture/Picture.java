package org.openipu.io.report.picture;

/**
 * A picture, and everything it shows once more in words and in numbers.
 *
 * <p>The picture is one {@code svg} element without script, style sheet, identifier or address, so it can stand in any page any
 * number of times. Its lettering takes the page's colour; all that comes from data is escaped.
 *
 * @param svg the picture
 * @param alternative what it shows, in words
 * @param numbers the numbers it is drawn from
 */
public record Picture(String svg, String alternative, NumberTable numbers) {}
