/**
 * The facts that the demo runs on, each with its source. Start at {@link org.openipu.examples.demo.LiechtensteinYear}.
 */
@NullMarked
package org.openipu.examples.demo;

import org.jspecify.annotations.NullMarked;
