/**
 * XML as a tree, from hostile input and back. Start at {@link org.openipu.io.internal.xml.XmlParser#parse}; what a tree may
 * look like is for the package of each format to say.
 */
@NullMarked
package org.openipu.io.internal.xml;

import org.jspecify.annotations.NullMarked;
