/** Spanish, offered to the elements of the page: loading this file, before or after them, is all there is to do. */
import { es } from '../intl/es.js';
import { offerTranslation } from '../intl/locale.js';

offerTranslation('es', es);
