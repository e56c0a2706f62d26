/** What stands on the page of a resolution or declaration, for its template. Start at {@link org.openipu.io.prose.page.Page}. */
@NullMarked
package org.openipu.io.prose.page;

import org.jspecify.annotations.NullMarked;
