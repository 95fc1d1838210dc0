import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/i18n/simplified-chinese';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';

// Put here by scripts/lib/peer.mjs.
const model = new Model(__QUESTIONS__);
createRoot(document.getElementById('root')).render(createElement(Survey, { model }));
