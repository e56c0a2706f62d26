/**
 * How values of the model stand in documents: each type has a {@link org.openipu.io.internal.form.Form} that reads it with all
 * findings, writes it, and describes it for a schema. Start at {@link org.openipu.io.internal.form.Forms}.
 */
@NullMarked
package org.openipu.io.internal.form;

import org.jspecify.annotations.NullMarked;
