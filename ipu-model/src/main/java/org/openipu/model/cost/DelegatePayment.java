package org.openipu.model.cost;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import javax.money.MonetaryAmount;

/**
 * Money that passed between the parliament and a delegate. It is no cost: costs say what was spent, payments who got money.
 *
 * @param date the day of the payment
 * @param kind whether it is an advance or a reimbursement
 * @param delegate the delegate, as named in the delegation; not blank
 * @param amount the amount in its own currency: positive when the delegate got it, negative when the delegate gave it back
 */
public record DelegatePayment(
        LocalDate date, PaymentKind kind, @NotBlank String delegate, MonetaryAmount amount) {}
