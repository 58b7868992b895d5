/* global document */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { app } from './view.js';

export const start = () =>
  createRoot(document.querySelector('#app')).render(app({ createElement, useState }));
