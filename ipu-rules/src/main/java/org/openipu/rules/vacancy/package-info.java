/**
 * What ends a seat and what term a successor has. The Executive Committee and the Committee on the Human Rights of
 * Parliamentarians differ. Start at {@link org.openipu.rules.vacancy.Vacancies}.
 */
@NullMarked
package org.openipu.rules.vacancy;

import org.jspecify.annotations.NullMarked;
