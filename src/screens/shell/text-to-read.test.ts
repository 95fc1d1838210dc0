import { expect, it } from 'vitest';
import { textToRead } from './text-to-read.ts';

const said = { options: '可以选：', veiled: undefined };

/** A part of a page, made of pieces of HTML as the app shows them. */
function part(html: string): Element {
  const article = document.createElement('article');
  article.innerHTML = html;
  return article;
}

it('reads heading, paragraphs and options in their order, each by itself', () => {
  const page = part(
    '<h1>欠的是哪一样？</h1><p>花呗和借呗<span>可以</span>一起谈。</p><ul><li><button data-option="a"><span>花呗</span></button></li><li><button data-option="b"><span>借呗</span><span>上次选的</span></button></li></ul><p>选错了能改。</p>',
  );
  expect(textToRead(page, said)).toEqual([
    '欠的是哪一样？',
    '花呗和借呗可以一起谈。',
    '可以选：',
    '花呗',
    '借呗上次选的',
    '选错了能改。',
  ]);
});

it('takes boxes to tick and cards for options too', () => {
  const page = part(
    '<fieldset><legend>哪几样？</legend><label><input type="checkbox"><span>花呗</span></label><label><input type="radio">借呗</label></fieldset><label>金额<input></label>',
  );
  expect(textToRead(page, said)).toEqual(['哪几样？', '可以选：', '花呗', '借呗', '金额']);
});

it('leaves out what can only be pressed, filled in or opened, and what is hidden', () => {
  const page = part(
    '<h1>标题</h1><button>继续</button><details><summary>为什么问</summary><p>因为</p></details><details open><summary>依据</summary><p>出处</p></details><p hidden>没有</p><p class="hidden print:block">没有</p><svg><text>图</text></svg><textarea>写的</textarea><select><option>一</option></select><nav><a>更多</a></nav><span aria-hidden="true">↓</span>',
  );
  expect(textToRead(page, said)).toEqual(['标题', '依据', '出处']);
});

it('reads figures whole, without marks of typography', () => {
  expect(textToRead(part('<p>每月 <span data-amount>1,234,500\u00a0元</span>，\u2060周五</p>'), said)).toEqual([
    '每月 1234500 元，周五',
  ]);
});

it('keeps amounts to itself that are not to be seen', () => {
  const page = part(
    '<p>每月 <span data-amount>1,500 元</span></p><button data-option="a">给 <b data-amount>200 元</b></button>',
  );
  expect(textToRead(page, { ...said, veiled: '遮住的金额' })).toEqual(['每月 遮住的金额', '可以选：', '给 遮住的金额']);
});
