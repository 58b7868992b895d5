import { define } from '../../shared/define.js';
import { DaGlossary } from './glossary.js';

define('da-glossary', DaGlossary);
