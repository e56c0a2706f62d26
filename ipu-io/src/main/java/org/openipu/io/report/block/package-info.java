/**
 * What a document for people is made of: blocks, and the runs of text in them. Start at {@link
 * org.openipu.io.report.block.Block}; a value that comes from data is a {@link org.openipu.io.report.block.Figure}, which knows
 * the path of the value in the data's document.
 */
@NullMarked
package org.openipu.io.report.block;

import org.jspecify.annotations.NullMarked;
