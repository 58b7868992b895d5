import { createContext } from '@lit/context';
import type { Costs } from '../model/cost.js';

/** In which currency the prices around an element are, and who may pay a part. Outside an estimator nothing provides it. */
export type Payment = Pick<Costs, 'currency' | 'payer'>;

export const paymentContext = createContext<Payment>(Symbol.for('da-payment'));
