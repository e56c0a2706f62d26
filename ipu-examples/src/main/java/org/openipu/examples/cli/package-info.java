/**
 * The {@code ipu} command line. Start at {@link org.openipu.examples.cli.Ipu}; each command is a class of its own. What it
 * decides and writes is made by the library's modules.
 */
@NullMarked
package org.openipu.examples.cli;

import org.jspecify.annotations.NullMarked;
